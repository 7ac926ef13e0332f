namespace GbaGraph.Api.Analysis;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class AnalysisQueries
{
    /// <summary>Measures over a network made from the knowledge graph.</summary>
    public NetworkAnalysis GetAnalysis(NetworkInput? network) => new(NetworkInput.ToDefinition(network));
}
