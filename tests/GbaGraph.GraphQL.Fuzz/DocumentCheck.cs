using System.Diagnostics;
using System.Globalization;
using System.Text;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Fuzz;

/// <summary>Parses and validates documents, sends the accepted ones to the server, and says in one line how that ended.</summary>
internal sealed class DocumentCheck(Schema schema, DocumentSender sender)
{
    // What the specification asks, and the limits that keep time and stack bounded; no demands beyond.
    private static readonly ValidationOptions Options = new()
    {
        MaxFieldCycleDepth = null,
        MaxIntrospectionListDepth = 100,
        MaxIntrospectionOfTypeDepth = 200,
        MaxErrors = 1,
    };

    private static readonly ParserOptions ParserOptions = new() { MaxTokens = 65_536, MaxNodes = 32_768 };

    /// <summary>One of <c>accepted</c>, <c>refused</c>, <c>limited</c> and <c>unanswered</c>, the milliseconds it took, the megabytes in use, and the reason.</summary>
    public async Task<string> VerdictAsync(byte[] document)
    {
        var start = Stopwatch.GetTimestamp();
        var (verdict, reason) = Check(document);
        if (verdict == "accepted" && CanBeSent(document, out var text) && await sender.SendAsync(text) is { } failure) (verdict, reason) = ("unanswered", failure);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{verdict}\t{milliseconds:F3}\t{Environment.WorkingSet >> 20}\t{reason.ReplaceLineEndings(" ")}");
    }

    private (string Verdict, string Reason) Check(byte[] document)
    {
        try
        {
            var errors = DocumentValidator.Validate(schema, GraphQLParser.Parse(document, ParserOptions), Options);
            return errors.Count == 0 ? ("accepted", string.Empty) : (IsLimit(errors[0].Code) ? "limited" : "refused", errors[0].Code + " " + errors[0].Message);
        }
        catch (SyntaxException exception)
        {
            return (IsLimit(exception.Code) ? "limited" : "refused", $"{exception.Message} at {exception.Line}:{exception.Column}");
        }
    }

    // A field of the sample waits as long as it is told, and subscriptions are answered as streams.
    private static bool CanBeSent(byte[] document, out string text)
    {
        text = Encoding.UTF8.GetString(document);
        return !text.Contains("slow", StringComparison.Ordinal) && !text.Contains("subscription", StringComparison.Ordinal);
    }

    private static bool IsLimit(string? code) => code?.StartsWith("TOO_", StringComparison.Ordinal) == true;
}
