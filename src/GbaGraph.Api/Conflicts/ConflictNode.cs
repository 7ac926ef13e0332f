using GbaGraph.Api.Claims;
using GbaGraph.Domain.Conflicts;

namespace GbaGraph.Api.Conflicts;

/// <summary>Two or more claims on the same thing that can't all be right; all are kept.</summary>
[GraphQLName("Conflict")]
public sealed class ConflictNode(Conflict conflict)
{
    /// <summary>The id in the data of record, stable across loads.</summary>
    public string Key => conflict.Id;

    /// <summary>The claims that differ.</summary>
    [ListSize(AssumedSize = 2)]
    public IReadOnlyList<ClaimNode> Claims => [.. conflict.Claims.Select(claim => new ClaimNode(claim))];

    /// <summary>What differs.</summary>
    public string Note => conflict.Note;
}
