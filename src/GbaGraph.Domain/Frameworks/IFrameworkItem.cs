using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Frameworks;

/// <summary>Anything in a framework that has an id and evidence of its own.</summary>
public interface IFrameworkItem
{
    /// <summary>Id, unique among all items of the framework.</summary>
    string Id { get; }

    /// <summary>Where it is said; never empty.</summary>
    IReadOnlyList<Evidence> Evidence { get; }
}
