namespace GbaGraph.Domain.Sources;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>One of the papers.</summary>
    Paper,

    /// <summary>A public registry of organisations.</summary>
    Registry,

    /// <summary>Added by the editors of the record: translations and common abbreviations.</summary>
    Editorial,
}
