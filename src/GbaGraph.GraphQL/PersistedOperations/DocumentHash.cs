using System.Security.Cryptography;
using System.Text;

namespace GbaGraph.GraphQL.PersistedOperations;

/// <summary>SHA-256 document identifiers as GraphQL over HTTP, appendix A, has them.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";
    private const int HexDigits = 64;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>The identifier as storages know it: a SHA-256 without its prefix, anything else as it is.</summary>
    public static string Normalise(string documentId) =>
        documentId.StartsWith(Prefix, StringComparison.Ordinal) ? documentId[Prefix.Length..].ToLowerInvariant() : documentId;

    public static bool Is(string documentId) => documentId.Length == HexDigits && documentId.All(char.IsAsciiHexDigitLower);
}
