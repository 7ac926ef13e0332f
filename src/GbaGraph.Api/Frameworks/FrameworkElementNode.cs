using GbaGraph.Api.Sources;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Frameworks;

namespace GbaGraph.Api.Frameworks;

/// <summary>One element of a framework: a unit, a mode, a phase, a variable, a finding …</summary>
[GraphQLName("FrameworkElement")]
public sealed class FrameworkElementNode(Framework framework, FrameworkElement element)
{
    /// <summary>Key within its framework.</summary>
    public string Key => element.Id;

    public FrameworkElementKind Kind => element.Kind;
    public string NameEn => element.NameEn;

    /// <summary>The paper's own term.</summary>
    public string? NameZh => element.NameZh;

    /// <summary>What it means, in our words.</summary>
    public string Definition => element.Definition;

    /// <summary>Its place on a ladder or chain among the elements under the same parent, from 1.</summary>
    public int? Rank => element.Rank;

    /// <summary>Its weight, such as core or auxiliary.</summary>
    public string? Grade => element.Grade;

    /// <summary>Whether it is what the ladder leads to.</summary>
    public bool IsTarget => element.IsTarget;

    /// <summary>The time that it covers.</summary>
    public string? Period => element.Period?.Text;

    /// <summary>Kinds of actor that it stands for.</summary>
    public IReadOnlyList<ActorKind> ActorKinds => element.ActorKinds;

    public IReadOnlyList<EvidenceNode> Evidence => EvidenceNode.Of(element.Evidence);

    public FrameworkNode Framework => new(framework);

    /// <summary>The element that it is under.</summary>
    public FrameworkElementNode? Parent => Find(framework, element.Parent);

    /// <summary>The elements right under it.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<FrameworkElementNode> Children =>
        [.. framework.Elements.Where(e => e.Parent == element.Id).Select(e => new FrameworkElementNode(framework, e))];

    /// <summary>Arrows that begin or end at it.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<FrameworkRelationNode> Relations =>
        [.. framework.Relations.Where(r => r.From == element.Id || r.To == element.Id).Select(r => new FrameworkRelationNode(framework, r))];

    /// <summary>Cells of comparison tables in its row or its column.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<FrameworkCellNode> Cells =>
        [.. framework.Cells.Where(c => c.Element == element.Id || c.Dimension == element.Id).Select(c => new FrameworkCellNode(framework, c))];

    /// <summary>What of the record takes its place.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<FrameworkRoleNode> Roles =>
        [.. framework.Roles.Where(r => r.Element == element.Id).Select(r => new FrameworkRoleNode(framework, r))];

    internal static FrameworkElementNode? Find(Framework framework, string? id) =>
        framework.Elements.FirstOrDefault(e => e.Id == id) is { } element ? new(framework, element) : null;
}
