using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Types.Building;
using GbaGraph.GraphQL.Types.Describing;
using GbaGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.DependencyInjection;

/// <summary>Everything that the builder collects before the schema is made.</summary>
internal sealed class ServerConfiguration
{
    private readonly Dictionary<Type, ITypeClass> typeClasses = [];

    public required string Name { get; init; }

    public required long MaxRequestSize { get; init; }

    /// <summary>How long a service lives; null where that isn't known.</summary>
    public Func<Type, ServiceLifetime?> LifetimeOf { get; set; } = _ => null;

    public bool HasQuery { get; set; }

    public bool HasMutation { get; set; }

    public bool HasSubscription { get; set; }

    /// <summary>Registered types in order; those marked as an extension are added to the type they extend.</summary>
    public List<Type> Types { get; } = [];

    public List<Type> Interfaces { get; } = [];

    public List<Type> Unions { get; } = [];

    /// <summary>Classes whose fields go to a type of that name.</summary>
    public List<(string TypeName, Type Class)> RootClasses { get; } = [];

    public List<Type> Extensions { get; } = [];

    /// <summary>Input objects that are in the schema whether or not a field takes them.</summary>
    public List<Type> Inputs { get; } = [];

    public SchemaDescriptor SchemaDescriptor { get; } = new();

    /// <summary>What code says about C# types.</summary>
    public Dictionary<Type, TypeDescription> Descriptions { get; } = [];

    /// <summary>What code says about root types, by their names.</summary>
    public Dictionary<string, TypeDescription> RootDescriptions { get; } = new(StringComparer.Ordinal);

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    /// <summary>Ways between C# types.</summary>
    public List<Func<IServiceProvider, IChangeTypeProvider>> Converters { get; } = [];

    /// <summary>C# types of the application that scalars stand for.</summary>
    public List<Action<ScalarBinding>> RuntimeTypes { get; } = [];

    public List<Func<IServiceProvider, ExecutionDiagnosticEventListener>> Listeners { get; } = [];

    public Func<IServiceProvider, IHttpRequestInterceptor>? HttpInterceptor { get; set; }

    public Func<IServiceProvider, ISocketSessionInterceptor>? SocketInterceptor { get; set; }

    /// <summary>Where persisted documents are kept; null where requests bring their document.</summary>
    public Func<IServiceProvider, IOperationDocumentStorage>? DocumentStorage { get; set; }

    /// <summary>Whether clients may add to the persisted documents.</summary>
    public bool PersistsAutomatically { get; set; }

    public bool GlobalObjectIdentification { get; set; }

    /// <summary>How mutations are wrapped in inputs and payloads; null where they aren't.</summary>
    public MutationConventionOptions? MutationConventions { get; set; }

    /// <summary>What can be set only once the application's services are there; done before the schema is made.</summary>
    public List<Action<IServiceProvider>> Deferred { get; } = [];

    /// <summary>Null means: allowed in development only.</summary>
    public bool? IntrospectionDisabled { get; set; }

    public bool IsDevelopment { get; set; }

    public bool IsIntrospectionDisabled => IntrospectionDisabled ?? !IsDevelopment;

    public int? MaxDepth { get; set; } = 32;

    public bool SkipIntrospectionInDepth { get; set; }

    public int? MaxFieldCycleDepth { get; set; } = 3;

    /// <summary>Limits of single fields, by <c>Type.field</c>.</summary>
    public IReadOnlyDictionary<string, int> FieldCycleDepths { get; set; } = new Dictionary<string, int>();

    public (int OfType, int Lists) IntrospectionDepths { get; set; } = (16, 1);

    public PagingOptions Paging { get; set; } = new();

    public RequestExecutorOptions Request { get; } = new();

    public RequestParserOptions Parser { get; } = new();

    public RequestValidationOptions Validation { get; } = new();

    public CostOptions Cost { get; } = new();

    public SchemaOptions Schema { get; } = new();

    public TypeDescription DescriptionOf(Type type)
    {
        if (!Descriptions.TryGetValue(type, out var found)) Descriptions[type] = found = new TypeDescription();
        return found;
    }

    /// <summary>The C# type that a class stands for: itself, or that which it describes, described once.</summary>
    public Type RuntimeTypeOf(Type type) => TypeClassOf(type)?.RuntimeType ?? type;

    /// <summary>The class as one that describes a type; null for any other.</summary>
    public ITypeClass? TypeClassOf(Type type)
    {
        if (!typeof(ITypeClass).IsAssignableFrom(type)) return null;
        if (typeClasses.TryGetValue(type, out var known)) return known;
        if (type.GetConstructor(Type.EmptyTypes) is null) throw new SchemaException($"{type} can't be made: it needs a public constructor without parameters.");
        var made = (ITypeClass)Activator.CreateInstance(type)!;
        typeClasses[type] = made;
        made.Describe(this);
        return made;
    }

    public RootDescriptor DescriptorOf(string rootName)
    {
        if (!RootDescriptions.TryGetValue(rootName, out var found)) RootDescriptions[rootName] = found = new TypeDescription();
        return new RootDescriptor(rootName, found);
    }

    public ParserOptions ParserOptions() => new()
    {
        MaxNodes = Parser.MaxAllowedNodes,
        MaxTokens = Parser.MaxAllowedTokens,
        MaxFields = Parser.MaxAllowedFields,
        MaxDepth = Parser.MaxAllowedRecursionDepth,
    };

    public ValidationOptions ValidationOptions() => new()
    {
        AllowIntrospection = !IsIntrospectionDisabled,
        MaxDepth = MaxDepth,
        SkipIntrospectionInDepth = SkipIntrospectionInDepth,
        MaxFieldCycleDepth = MaxFieldCycleDepth,
        FieldCycleDepths = FieldCycleDepths,
        MaxIntrospectionOfTypeDepth = IntrospectionDepths.OfType,
        MaxIntrospectionListDepth = IntrospectionDepths.Lists,
        MaxErrors = Math.Max(1, Validation.MaxAllowedErrors),
        MaxAliases = Validation.MaxAllowedAliases,
        MaxRootFields = Validation.MaxAllowedRootFields,
        MaxDirectives = Validation.MaxAllowedDirectives,
        MaxFragmentVisits = Validation.MaxAllowedFragmentVisits,
        MaxSelections = Validation.MaxAllowedSelections,
        MaxFieldComparisons = Validation.MaxAllowedFieldComparisons,
    };
}
