using GbaGraph.Research.Engines;

namespace GbaGraph.Api.Analysis;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class AnalysisQueries
{
    /// <summary>Measures over a network made from the knowledge graph.</summary>
    /// <param name="network">The network; COLLABORATION unless given.</param>
    /// <param name="engine">What computes; each report says what did. GDS is an error with the code ENGINE_UNAVAILABLE where the server has no Graph Data Science.</param>
    /// <param name="analyst">Makes the reports.</param>
    public NetworkAnalysis GetAnalysis(NetworkInput? network, [DefaultValue(AnalysisEngine.Auto)] AnalysisEngine engine, NetworkAnalyst analyst) =>
        new(NetworkInput.ToDefinition(network), engine, analyst.OnOneRevision());
}
