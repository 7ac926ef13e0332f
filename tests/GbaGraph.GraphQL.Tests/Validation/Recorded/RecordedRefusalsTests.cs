using System.Text.Json;
using System.Text.Json.Nodes;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Validation;
using Sample;

namespace GbaGraph.GraphQL.Tests.Validation.Recorded;

/// <summary>
/// <c>refusals.jsonl</c> holds documents and what HotChocolate 15.1 answered to each, over the sample's schema; message,
/// places, path and details of every error are to be the same.
/// </summary>
public sealed class RecordedRefusalsTests
{
    private static readonly Schema Schema = SdlReader.Read(RecordedCase.Sdl);
    private static readonly ValidationOptions Options = new() { MaxDepth = 12, SkipIntrospectionInDepth = true };

    public static IEnumerable<object[]> Refusals() => File.ReadLines(Beside("refusals.jsonl"))
        .Select(line => JsonNode.Parse(line)!)
        .Select(one => new object[] { (int)one["n"]!, (string)one["query"]!, one["errors"]!.ToJsonString() });

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Validate_RecordedDocument_IsRefusedInTheSameWords(int number, string query, string errors)
    {
        number.ShouldBePositive();
        var wanted = JsonNode.Parse(errors)!.AsArray();
        var got = Refuse(query);
        foreach (var error in got)
        {
            // The recorded answer has no code for depth.
            if ((string?)error!["extensions"]?["code"] == ValidationErrorCodes.TooDeep)
            {
                error["extensions"]!.AsObject().Remove("code");
            }
        }

        got.ToJsonString().ShouldBe(wanted.ToJsonString());
    }

    private static JsonArray Refuse(string query)
    {
        try
        {
            return [.. DocumentValidator.Validate(Schema, GraphQLParser.Parse(query), Options).Select(ToJson)];
        }
        catch (SyntaxException error)
        {
            var extensions = new Dictionary<string, object?> { ["code"] = error.Code };
            return [ToJson(new ValidationError(error.Message, [new(error.Line, error.Column)], null, extensions))];
        }
    }

    private static JsonNode ToJson(ValidationError error)
    {
        var json = new JsonObject
        {
            ["message"] = error.Message,
            ["locations"] = new JsonArray(
                [.. error.Locations.Select(place => new JsonObject { ["line"] = place.Line, ["column"] = place.Column })]),
        };
        if (error.Path is not null)
        {
            json["path"] = JsonSerializer.SerializeToNode(error.Path);
        }

        if (error.Extensions.Count > 0)
        {
            json["extensions"] = JsonSerializer.SerializeToNode(error.Extensions);
        }

        return json;
    }

    private static string Beside(string name) =>
        System.IO.Path.Combine(AppContext.BaseDirectory, "Validation", "Recorded", name);
}
