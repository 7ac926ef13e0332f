namespace GbaGraph.Research.Engines;

/// <summary>What computed a report.</summary>
/// <param name="Engine">IN_PROCESS or GDS.</param>
/// <param name="Version">The engine's version.</param>
/// <param name="Reason">Why this one, as a sentence part: <c>asked for</c>, or what AUTO went by.</param>
public sealed record UsedEngine(AnalysisEngine Engine, string Version, string Reason)
{
    /// <summary>The reason of an engine that was asked for.</summary>
    public const string Asked = "asked for";

    private static readonly string Own = typeof(UsedEngine).Assembly.GetName().Version!.ToString(3);

    /// <summary>This program.</summary>
    public static UsedEngine InProcess(string reason = Asked) => new(AnalysisEngine.InProcess, Own, reason);
}
