namespace GbaGraph.Research.Engines;

/// <summary>What analyses a network.</summary>
public enum AnalysisEngine
{
    /// <summary>Graph Data Science where the server has it and the graph is large, else this program.</summary>
    Auto,

    /// <summary>This program, over a snapshot of the store: the same digits on every run.</summary>
    InProcess,

    /// <summary>Graph Data Science, on the Neo4j server: the same scores up to rounding.</summary>
    Gds,
}
