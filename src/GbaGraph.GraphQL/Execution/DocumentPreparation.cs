using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Telemetry;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Parses and validates documents, and keeps those that were found valid.</summary>
internal sealed class DocumentPreparation(Schema schema, ServerConfiguration configuration)
{
    private readonly DocumentCache introspective = new();

    /// <summary>The documents that every request may use.</summary>
    public DocumentCache Known { get; } = new();

    /// <exception cref="SyntaxException">The text isn't a document, or is too large.</exception>
    /// <exception cref="GraphQLException">The document isn't valid.</exception>
    public PreparedDocument Prepare(OperationRequest request, RequestTrace? trace)
    {
        // What one request may ask beyond others must not be found by these.
        var isPrivileged = request.MayIntrospect && configuration.IsIntrospectionDisabled;
        var documents = isPrivileged ? introspective : Known;
        var prepared = documents.Get(request.Query);
        if (prepared is null)
        {
            var document = Parse(request.Query, trace);
            Validate(document, isPrivileged, trace);
            prepared = new PreparedDocument(request.Query, document);
            documents.Add(prepared);
        }

        if (request.SentQuery is { } sent && !isPrivileged) Known.Add(sent, prepared);
        return prepared;
    }

    private DocumentNode Parse(string query, RequestTrace? trace)
    {
        using var phase = trace?.Begin(Phase.Parse);
        try
        {
            return GraphQLParser.Parse(query, configuration.ParserOptions());
        }
        catch (SyntaxException exception)
        {
            phase?.Fail(DocumentErrors.From(exception));
            throw;
        }
    }

    private void Validate(DocumentNode document, bool isPrivileged, RequestTrace? trace)
    {
        using var phase = trace?.Begin(Phase.Validate);
        var options = configuration.ValidationOptions();
        var errors = DocumentValidator.Validate(schema, document, isPrivileged ? options with { AllowIntrospection = true } : options);
        if (errors.Count == 0) return;
        IError[] told = [.. errors.Select(DocumentErrors.From)];
        phase?.Fail(told);
        throw new GraphQLException(told);
    }
}
