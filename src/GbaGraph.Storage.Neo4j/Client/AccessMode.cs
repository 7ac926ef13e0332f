namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>What a statement may do.</summary>
public enum AccessMode
{
    /// <summary>It only reads; it may be repeated, and in a cluster any member may answer it.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
