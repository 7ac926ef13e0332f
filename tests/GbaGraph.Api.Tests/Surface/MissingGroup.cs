using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>Names of HotChocolate that aren't there for one reason.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Reason">Why they aren't there, and what to do instead.</param>
/// <param name="Names">Matches them.</param>
internal sealed record MissingGroup(string Title, string Reason, [property: StringSyntax("Regex")] string Names)
{
    public static IReadOnlyList<MissingGroup> All { get; } =
    [
        new("Inside of descriptor attributes", "Attributes are read when the schema is built; they aren't classes that configure descriptors, so that there is nothing to override.", "OnConfigure"),
        new(
            "Schema builder",
            "There is no second builder beside the one of the server: each of these methods is there on `IRequestExecutorBuilder`, or missing there for a reason below.",
            "^(ISchemaBuilder|IValidationBuilder) "),
        new(
            "Filtering, sorting and projections over IQueryable",
            "They turn arguments into LINQ at run time. Here filters and sort orders are input records that a resolver reads, which a store can translate to SQL or Cypher; `[IsSelected]` tells what is asked for.",
            @"Add(Filtering|Sorting|Projections)\b|AddFiltering|AddSorting|AddProjections|CostOptions: (Filter|Sort)"),
        new(
            "Types as objects",
            "Types are made from C# classes, in code by `AddObjectType<T>(d => …)` and its like, or named by attributes. There are no instances of type classes to add, and none without a C# type behind it.",
            @"\b(INamedType|INamedTypeExtension|ObjectType (query|mutation|subscription)Type)\b|Add(Object|Union|Enum|Interface|InputObject)Type\(IRequestExecutorBuilder builder, Action<I\w+Descriptor> configure\)"),
        new(
            "Subscriptions field by field",
            "A subscription needs a source of events, which is a method: `AddSubscriptionType<T>()`. Queries and mutations may be said field by field.",
            @"AddSubscriptionType\(IRequestExecutorBuilder builder, Action<"),
        new(
            "The schema as HotChocolate's interface",
            "`IRequestExecutor.Schema` and `IResolverContext.Schema` give the class `Schema`, which has the root types, `Types`, `TryGetType`, `GetPossibleTypes` and `TryGetDirective`; `SchemaPrinter.Print(schema)` prints it.",
            "^interface HotChocolate.ISchema|^ISchema: |^IResolverContext: I(Schema|ObjectType) "),
        new(
            "Read-only options",
            "The options are read once, when the server starts; resolvers don't get to see them.",
            "IReadOnlySchemaOptions"),
        new(
            "Options of the schema whose effect is fixed",
            "What HotChocolate does by default is what is done here: root types have their standard names, all public members are fields, fields of queries are resolved side by side, services come from the request's scope, only used directives are in the schema.",
            @"^SchemaOptions: "),
        new(
            "Resolvers that look at the query",
            "A resolver sees its arguments, its parent and, by `[IsSelected]`, what is asked for below it; it doesn't walk the document. State of one request is given by `[GlobalState]`.",
            @"^IResolverContext: .*\b(Operation|Selection|Variables|ScopedContextData|LocalContextData|ArgumentLiteral|ArgumentKind|GetSelections|Select|GetQueryRoot|Clone)\b|IsSelectedAttribute: SelectionSetNode"),
        new(
            "Syntax nodes in errors",
            "The nodes of a document are other classes here; errors take lines and columns.",
            "ISyntaxNode|syntaxNodes"),
        new(
            "Types as syntax",
            "`[GraphQLType<T>]`, `[GraphQLNonNullType]` and nullable C# types say the same, checked by the compiler.",
            "GraphQLTypeAttribute: "),
        new(
            "Batches of requests",
            "An array of requests multiplies what one request may cost; clients on HTTP/2 send them side by side. It is refused with HC0009, as HotChocolate does by default.",
            "Batch(Async|ing)|OperationRequestBatch"),
        new("Uploads", "`multipart/form-data` is refused: a foreign page can send it with the user's cookies.", "Multipart"),
        new("The in-browser tool", "None is part of the library; `Tool.Enable` may be set, and has no effect.", "GraphQLToolOptions|NitroApp"),
        new(
            "Results and requests as interfaces",
            "`ExecuteAsync` takes an `OperationRequest`, or a string, and gives an `ExecutionResult` with `Errors`, `Extensions` and `ToJson()`.",
            "IOperationRequest|IOperationResult"),
        new(
            "Servers that are thrown away and made again",
            "A server lives as long as its application: there is one version of it, and nothing to evict.",
            "IRequestExecutorResolver: |IRequestExecutor: UInt64 Version|Executor(Created|Evicted)"),
        new(
            "Events of single steps",
            "A listener hears of requests and their phases. Of fields, tasks and caches it isn't told, so that a field costs nothing for it; the activity source and the meter tell of subscriptions.",
            "^ExecutionDiagnosticEventListener: "),
        new(
            "Data loaders as part of others",
            "A loader has its cache for the request; caches aren't shared between loaders, and branches (for paging in loaders) are loaders of their own.",
            "IDataLoader Branch|IPromiseCache|IDataLoaderDiagnosticEvents"),
        new(
            "Relative cursors, and providers of pages",
            "A resolver that returns a `Connection<T>` decides on its cursors; lists and `IQueryable<T>` are cut by place. There is one way of paging, so that none has to be named.",
            @"RelativeCursor|ProviderName|PageInfoFields|IPageObserver|InferCollectionSegmentNameFromField|UsePagingAttribute: (new|Type)|AddPagingArguments\(I\w+FieldDescriptor"),
        new(
            "Limits that a request may lift",
            "A document is validated once for all requests that send it, so that no limit depends on the request; only introspection may be allowed to single ones (`OperationRequestBuilder.AllowIntrospection()`).",
            @"Add(MaxExecutionDepth|MaxAllowedFieldCycleDepth)Rule"),
        new(
            "Attributes for subclasses, and for code generators",
            "An attribute is about the class it stands on. What `requires` and `IdField` say, HotChocolate's generators need to know; here the parent is always whole, and the id is the field named so.",
            @"bool Inherited|ParentAttribute|NodeAttribute: string IdField|BindMemberAttribute: bool Replace|IOptional"),
        new(
            "Inside of scalars",
            "A scalar reads literals (`TryRead`) and writes JSON (`TrySerialize`, `Write`); there is no way back from a value to a literal.",
            "AnyType: "),
        new(
            "Other options",
            "Locations of errors are always told, schema files aren't read, documents that the server keeps are validated like others (once), and `Node` is part of global object identification.",
            "EnableSchemaFileSupport|IncludeLocations|SkipPersistedDocumentValidation|registerNodeInterface|UseDefaultPipeline"),
    ];

    /// <summary>The first group that matches; null for a name that nobody gave a reason for.</summary>
    public static MissingGroup? Of(RecordedName name) => All.FirstOrDefault(group => Regex.IsMatch(name.ToString(), group.Names));
}
