using System.Text.Json;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>Makes one row of numbers of a reference value or a result, so that the two can be compared place by place.</summary>
internal static class ReferenceValues
{
    /// <summary>Numbers in the order of the file, an object's in the order of its members; null where a value is undefined.</summary>
    public static IEnumerable<double?> Flatten(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Flatten),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Flatten(member.Value)),
        JsonValueKind.Null => [null],
        _ => [value.GetDouble()],
    };

    public static double?[] Row(IEnumerable<int> values) => [.. values.Select(value => (double?)value)];

    public static double?[] Row(IEnumerable<double> values) => [.. values.Select(value => (double?)value)];

    public static void ShouldMatch(this IReadOnlyList<double?> actual, IReadOnlyList<double?> expected, string what)
    {
        actual.Count.ShouldBe(expected.Count, what);
        for (var place = 0; place < expected.Count; place++)
        {
            actual[place].HasValue.ShouldBe(expected[place].HasValue, $"{what}, place {place}");
            if (expected[place] is { } value)
                actual[place]!.Value.ShouldBe(value, 1e-9 * Math.Max(1, Math.Abs(value)), $"{what}, place {place}");
        }
    }
}
