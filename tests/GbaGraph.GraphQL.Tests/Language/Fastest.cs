using System.Diagnostics;

namespace GbaGraph.GraphQL.Tests.Language;

/// <summary>Times an action as the best of a few runs. Tests hold it to a minute, which only time out of all proportion exceeds; the fuzz run measures.</summary>
internal static class Fastest
{
    public static TimeSpan OfThree(Action action) => Enumerable.Range(0, 3).Min(_ =>
    {
        long before = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(before);
    });
}
