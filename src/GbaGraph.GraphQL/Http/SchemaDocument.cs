using System.Security.Cryptography;
using System.Text;
using GbaGraph.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GbaGraph.GraphQL.Http;

/// <summary>The printed schema as a download that clients may keep and ask again whether it has changed.</summary>
internal sealed class SchemaDocument
{
    private readonly byte[] text;
    private readonly EntityTagHeaderValue tag;

    public SchemaDocument(Schema schema)
    {
        text = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));

        // Weak, since a compressed answer has other bytes under the same tag.
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 16))}\"", isWeak: true);
    }

    public async Task ServeAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        await response.BodyWriter.WriteAsync(text, context.RequestAborted);
    }
}
