using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>What the rules know about the document under validation, and where they report.</summary>
internal sealed class ValidationContext
{
    private readonly List<ValidationError> errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, HashSet<VariableUsage>> usages = [];
    private readonly List<string> path = [];
    private IReadOnlyList<string>? pathSnapshot;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var fragment in document.Fragments)
        {
            fragments.TryAdd(fragment.Name, fragment);
        }

        Measures = new DocumentMeasures(document, fragments);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public DocumentMeasures Measures { get; }

    public IReadOnlyList<ValidationError> Errors => errors;

    /// <summary>Whether no more errors are taken, so that there is no use in looking for them.</summary>
    public bool IsFull => errors.Count >= Options.MaxErrors;

    /// <summary>The first fragment of the name.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => fragments.GetValueOrDefault(name);

    public NamedType? FindType(string name) => Schema.TryGetType(name, out var type) ? type : null;

    /// <summary>The schema's type for a reference; null if its name is not defined.</summary>
    public GraphType? FindType(TypeNode reference) => reference switch
    {
        NonNullTypeNode nonNull => FindType(nonNull.InnerType) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => FindType(list.ElementType) is { } element ? new ListType(element) : null,
        NamedTypeNode named => FindType(named.Name),
        _ => null,
    };

    public NamedType? FindRootType(OperationKind kind) => kind switch
    {
        OperationKind.Mutation => Schema.MutationType,
        OperationKind.Subscription => Schema.SubscriptionType,
        _ => Schema.QueryType,
    };

    public FieldDefinition? FindField(NamedType? parent, string name) =>
        parent is not null && Schema.TryGetField(parent, name, out var field) ? field : null;

    /// <summary>Reports at the current selection.</summary>
    public void Report(ErrorDraft draft) => ReportAt(CurrentPath, draft);

    public void ReportAt(IReadOnlyList<string>? responsePath, ErrorDraft draft)
    {
        if (!IsFull)
        {
            errors.Add(draft.At(responsePath).ToError());
        }
    }

    /// <summary>The variables used in the operation and in all fragments it reaches.</summary>
    public IEnumerable<VariableUsage> UsagesWithin(OperationDefinitionNode operation) =>
        Measures.Reachable(operation)
            .Prepend<DefinitionNode>(operation)
            .SelectMany(definition => usages.GetValueOrDefault(definition, []));

    internal void AddUsage(
        DefinitionNode definition, VariableNode variable, GraphType? type, bool hasLocationDefault, bool isOneOfField)
    {
        if (!usages.TryGetValue(definition, out var found))
        {
            usages[definition] = found = [];
        }

        found.Add(new VariableUsage(variable, type, hasLocationDefault, isOneOfField, CurrentPath));
    }

    internal IReadOnlyList<string>? CurrentPath =>
        path.Count == 0 ? null : pathSnapshot ??= [.. path];

    internal void Push(string responseName)
    {
        path.Add(responseName);
        pathSnapshot = null;
    }

    internal void Pop()
    {
        path.RemoveAt(path.Count - 1);
        pathSnapshot = null;
    }
}
