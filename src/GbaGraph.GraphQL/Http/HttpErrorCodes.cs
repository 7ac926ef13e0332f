namespace GbaGraph.GraphQL.Http;

/// <summary>The codes of errors that the endpoint answers with itself; those that begin with HC are HotChocolate's.</summary>
internal static class HttpErrorCodes
{
    /// <summary>The body is an array: batching isn't served.</summary>
    public const string Batch = "HC0009";

    /// <summary>The body is longer than allowed.</summary>
    public const string BodyTooLarge = "HC0010";

    /// <summary>The body or a parameter isn't the JSON that it should be.</summary>
    public const string Malformed = "HC0011";

    /// <summary>The header Accept names no media type that can be served.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>The body is of a content type that isn't read, forms among them.</summary>
    public const string ContentType = "UNSUPPORTED_CONTENT_TYPE";

    /// <summary>A GET came without the header that shows that no foreign page sent it.</summary>
    public const string PreflightMissing = "PREFLIGHT_REQUIRED";

    /// <summary>As many requests or streams as allowed are being answered.</summary>
    public const string Busy = "SERVER_BUSY";
}
