using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>A way to make random graphs that keep something of an observed one. Safe for use by any number of threads.</summary>
public interface INullModel
{
    /// <summary>Makes a graph; the same state of the generator makes the same graph.</summary>
    /// <param name="random">Where the randomness comes from.</param>
    /// <param name="cancellationToken">Checked on the way.</param>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    CsrGraph Generate(SeededRandom random, CancellationToken cancellationToken = default);
}
