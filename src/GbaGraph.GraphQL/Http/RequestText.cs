using System.Text.Json;
using System.Text.Unicode;

namespace GbaGraph.GraphQL.Http;

/// <summary>
/// Checks that all strings of a JSON text are Unicode text. The JSON reader lets bytes that aren't UTF-8 and halves of
/// surrogate pairs pass and fails only when such a string is taken out.
/// </summary>
internal static class RequestText
{
    /// <exception cref="JsonException">A string isn't Unicode text, or the text isn't JSON.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8)) throw new JsonException("The bytes aren't UTF-8.");
        if (utf8.IndexOf("\\ud"u8) >= 0 || utf8.IndexOf("\\uD"u8) >= 0) CheckSurrogates(utf8);
    }

    private static void CheckSurrogates(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("A string holds half of a surrogate pair.");
        }
    }
}
