using System.Text.Json;

namespace GbaGraph.Api.Tests.Questions;

public sealed class SelectionTests
{
    private const string Data = """
        {
          "a": { "b": 7 },
          "rows": [
            { "key": "x", "value": 1.50, "up": null, "tags": [{ "name": "red" }, { "name": "blue" }] },
            { "key": "y", "value": 2, "up": { "key": "x" }, "tags": [] },
            { "key": "z", "value": 6, "up": { "key": "x" }, "tags": [{ "name": "red" }] }
          ]
        }
        """;

    [Theory]
    [InlineData("a.b", "7")]
    [InlineData("rows.key", "x y z")]
    [InlineData("rows.up.key", "x x")]
    [InlineData("rows.{key, value}", "x 1.50 y 2 z 6")]
    [InlineData("rows[key=y].value", "2")]
    [InlineData("rows[up=null].key", "x")]
    [InlineData("rows[up.key=x].key", "y z")]
    [InlineData("rows[tags.name=red][value=6].key", "z")]
    [InlineData("rows.tags[name=red].name", "red red")]
    [InlineData("rows[key=none].value", "")]
    [InlineData("count(rows.up)", "2")]
    [InlineData("sum(rows.value)", "9.50")]
    [InlineData("difference(rows[up.key=x].value)", "-4")]
    [InlineData("percent(rows[up.key=x].value)", "33.3")]
    [InlineData("most(rows.tags.name)", "red 2")]
    public void Selection_OfData_ReadsTheValues(string text, string expected) => string.Join(' ', Read(text)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("rows.")]
    [InlineData("rows[key=y")]
    [InlineData("mean(rows.value)")]
    [InlineData("sum(rows.value")]
    [InlineData("rows.value)")]
    [InlineData("percent(rows.value)")]
    [InlineData("most(rows.key)")]
    public void Selection_Wrong_IsRefused(string text) => Should.Throw<FormatException>(() => Read(text));

    [Fact]
    public void Selection_FieldThatIsNotThere_IsRefused() => Should.Throw<KeyNotFoundException>(() => Read("rows.colour"));

    private static List<object> Read(string text)
    {
        using var data = JsonDocument.Parse(Data);
        return [.. Selection.Parse(text).Read(data.RootElement)];
    }
}
