using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>One element of a framework: a unit, a mode, a phase, a variable, a finding …</summary>
/// <param name="Id">Id, unique among all items of the framework.</param>
/// <param name="Kind">What it is.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="NameZh">The paper's own term, or null.</param>
/// <param name="Definition">What it means, in our words.</param>
/// <param name="Parent">Id of the element that it is under, or null.</param>
/// <param name="Rank">Its place on a ladder or chain among the elements under the same parent, from 1; or null.</param>
/// <param name="Grade">Its weight in the paper's words translated, such as core or auxiliary; or null.</param>
/// <param name="IsTarget">Whether it is what the ladder leads to.</param>
/// <param name="Period">The time that it covers, or null.</param>
/// <param name="ActorKinds">Kinds of actor that it stands for; may be empty.</param>
/// <param name="Evidence">Where it is said; never empty.</param>
public sealed record FrameworkElement(
    string Id, FrameworkElementKind Kind, string NameEn, string? NameZh, string Definition, string? Parent, int? Rank, string? Grade, bool IsTarget,
    PartialDate? Period, IReadOnlyList<ActorKind> ActorKinds, IReadOnlyList<Evidence> Evidence) : IFrameworkItem;
