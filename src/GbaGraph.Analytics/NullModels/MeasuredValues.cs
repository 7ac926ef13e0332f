using System.Collections.Immutable;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.NullModels;

internal static class MeasuredValues
{
    /// <exception cref="InvalidOperationException">A value is not finite, or there is another number of them.</exception>
    public static ImmutableArray<double> Of(
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> measure, CsrGraph graph, int? count, CancellationToken cancellationToken)
    {
        var values = measure(graph, cancellationToken);
        if (values.IsDefault || values.Length != (count ?? values.Length))
            throw new InvalidOperationException("The measure must give as many values for every graph.");
        if (!values.All(double.IsFinite))
            throw new InvalidOperationException("The measure gave a value that is not finite.");
        return values;
    }
}
