using GbaGraph.Api.Sources;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>A model, typology, history or set of findings of one source: its elements, what they have to do with each other, and what of the record takes a place in it.</summary>
[GraphQLName("Framework")]
public sealed class FrameworkNode(Framework framework)
{
    /// <summary>Stable readable key.</summary>
    public string Key => framework.Key;

    public FrameworkKind Kind => framework.Kind;
    public string TitleEn => framework.TitleEn;

    /// <summary>Title in the source's words.</summary>
    public string? TitleZh => framework.TitleZh;

    /// <summary>What it says, in our words.</summary>
    public string Description => framework.Description;

    /// <summary>Formulas of a model.</summary>
    [ListSize(AssumedSize = 2)]
    public IReadOnlyList<FrameworkFormulaNode> Formulas => [.. framework.Formulas.Select(f => new FrameworkFormulaNode(framework, f))];

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(framework.Evidence);

    /// <summary>The source whose framework it is.</summary>
    public async Task<SourceNode> GetSourceAsync(SourceByKey sources, CancellationToken cancellationToken) => (await sources.LoadAsync(framework.Source, cancellationToken))!;

    /// <summary>Its elements, in the order of the record.</summary>
    /// <param name="kinds">Only elements of these kinds.</param>
    /// <param name="parent">Only elements right under the one with this key.</param>
    [ListSize(AssumedSize = 30)]
    public IReadOnlyList<FrameworkElementNode> GetElements(List<FrameworkElementKind>? kinds, string? parent) =>
        [.. framework.Elements.Where(e => (kinds is null || kinds.Contains(e.Kind)) && (parent is null || e.Parent == parent)).Select(e => new FrameworkElementNode(framework, e))];

    /// <summary>One element by its key, or null.</summary>
    public FrameworkElementNode? GetElement(string key) => FrameworkElementNode.Find(framework, key);

    /// <summary>Arrows between elements.</summary>
    /// <param name="kinds">Only arrows of these kinds.</param>
    [ListSize(AssumedSize = 20)]
    public IReadOnlyList<FrameworkRelationNode> GetRelations(List<FrameworkRelationKind>? kinds) =>
        [.. framework.Relations.Where(r => kinds is null || kinds.Contains(r.Kind)).Select(r => new FrameworkRelationNode(framework, r))];

    /// <summary>Cells of its comparison tables.</summary>
    [ListSize(AssumedSize = 20)]
    public IReadOnlyList<FrameworkCellNode> Cells => [.. framework.Cells.Select(c => new FrameworkCellNode(framework, c))];

    /// <summary>What of the record takes a place in it.</summary>
    /// <param name="role">Only this role, such as example or addressee.</param>
    [ListSize(AssumedSize = 30)]
    public IReadOnlyList<FrameworkRoleNode> GetRoles(string? role) =>
        [.. framework.Roles.Where(r => role is null || r.Role == role).Select(r => new FrameworkRoleNode(framework, r))];
}
