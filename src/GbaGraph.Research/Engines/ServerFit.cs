namespace GbaGraph.Research.Engines;

/// <summary>How well a server suits a computation.</summary>
internal enum ServerFit
{
    /// <summary>It doesn't have it.</summary>
    None,

    /// <summary>It has it, and is slower at every size: only where it is asked for.</summary>
    Slower,

    /// <summary>It has it, and saves reading a large graph.</summary>
    Faster,
}
