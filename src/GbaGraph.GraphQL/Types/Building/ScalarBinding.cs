using System.Globalization;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Which scalar stands for which C# type, and how a value read from a document becomes the C# type.</summary>
internal sealed class ScalarBinding
{
    private readonly Dictionary<Type, ScalarType> scalars = new()
    {
        [typeof(string)] = SpecScalars.String,
        [typeof(int)] = SpecScalars.Int,
        [typeof(double)] = SpecScalars.Float,
        [typeof(float)] = SpecScalars.Float,
        [typeof(bool)] = SpecScalars.Boolean,
        [typeof(long)] = new LongType(),
        [typeof(decimal)] = new DecimalType(),
        [typeof(Guid)] = new UuidType(),
        [typeof(Uri)] = new UrlType(),
        [typeof(DateOnly)] = new LocalDateType(),
        [typeof(TimeSpan)] = new TimeSpanType(),
    };

    private readonly Dictionary<Type, ScalarType> given = [];

    private readonly TypeConversion conversion;

    public ScalarBinding(TypeConversion conversion)
    {
        this.conversion = conversion;
        scalars[typeof(DateTimeOffset)] = scalars[typeof(DateTime)] = new DateTimeType();
        foreach (var scalar in scalars.Values.Append(SpecScalars.Id)) given[scalar.GetType()] = scalar;
    }

    /// <summary>Lets the scalar of that class stand for the type.</summary>
    public void Bind(Type type, Type scalarClass) => scalars[type] = Given(scalarClass);

    /// <summary>Lets the scalar of that name stand for the type.</summary>
    public void Bind(Type type, string scalarName) => scalars[type] = given.Values.FirstOrDefault(s => s.Name == scalarName)
        ?? throw new SchemaException($"{type} is bound to {scalarName}, which is no scalar of the library: give the class of the scalar instead.");

    public ScalarType? Find(Type type) => scalars.GetValueOrDefault(type);

    /// <summary>The one instance of a scalar class that <see cref="GraphQLTypeAttribute"/> names.</summary>
    public ScalarType Given(Type scalarClass)
    {
        if (given.TryGetValue(scalarClass, out var scalar)) return scalar;
        if (!typeof(ScalarType).IsAssignableFrom(scalarClass)) throw new SchemaException($"[GraphQLType] takes scalar types, not {scalarClass}.");
        return given[scalarClass] = (ScalarType)Activator.CreateInstance(scalarClass)!;
    }

    /// <summary>Turns a scalar's own value into <paramref name="type"/>; null where it is that already.</summary>
    /// <exception cref="SchemaException">There is no way from one to the other.</exception>
    public Func<object, object?>? Conversion(ScalarType scalar, Type type)
    {
        if (type == typeof(float)) return value => (float)(double)value is var single && float.IsFinite(single) ? single : null;
        if (type == typeof(DateTime)) return value => ((DateTimeOffset)value).UtcDateTime;
        if (ReferenceEquals(scalar, SpecScalars.Id)) return FromId(type) is var read && type == typeof(string) ? null : value => read((string)value);
        if (type.IsAssignableFrom(scalar.RuntimeType) || scalar.RuntimeType == typeof(object)) return null;
        return conversion.ForInput(scalar.RuntimeType, type) ?? throw new SchemaException($"No way is known from {scalar.RuntimeType}, which {scalar.Name} is read as, to {type}: add one with AddTypeConverter.");
    }

    /// <summary>Turns values of the C# type into what the scalar takes, where the application knows how; null where they are taken as they are.</summary>
    public ChangeType? Serialization(ScalarType scalar, Type type) => type == scalar.RuntimeType ? null : conversion.Given(type, scalar.RuntimeType);

    /// <summary>Reads the value in an id as the C# type; null where it isn't one.</summary>
    /// <exception cref="SchemaException">An id can't hold such values.</exception>
    public Func<string, object?> FromId(Type type)
    {
        if (conversion.ForInput(typeof(string), type) is { } convert) return id => convert(id);
        if (type == typeof(string)) return id => id;
        if (type == typeof(int)) return id => int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(long)) return id => long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wide) ? wide : null;
        if (type == typeof(Guid)) return id => Guid.TryParse(id, out var guid) ? guid : null;
        throw new SchemaException($"An id can't be a {type}: add a way from string to it with AddTypeConverter.");
    }
}
