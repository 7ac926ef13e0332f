using GbaGraph.Api.Conflicts;
using GbaGraph.Api.Sources;
using GbaGraph.Domain.Actors;

namespace GbaGraph.Api.Actors;

/// <summary>One name of an actor.</summary>
[GraphQLName("ActorName")]
public sealed class ActorNameNode(string actor, ActorName name)
{
    public string Text => name.Text;

    /// <summary>Primary language tag, such as zh or en.</summary>
    public string Language => name.Language;

    public NameType Type => name.Type;

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(name.Evidence);

    /// <summary>Conflicts that dispute it; empty where nothing does.</summary>
    public async Task<IReadOnlyList<ConflictNode>> GetConflictsAsync(ConflictsOfClaim conflicts, CancellationToken cancellationToken) =>
        await conflicts.LoadAsync($"name:{actor}:{name.Language}:{name.Text}", cancellationToken) ?? [];
}
