using System.Globalization;
using GbaGraph.GraphQL.Types.Scalars;

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
        [typeof(long)] = new LongScalar(),
        [typeof(decimal)] = new DecimalScalar(),
        [typeof(Guid)] = new UuidScalar(),
        [typeof(Uri)] = new UrlScalar(),
        [typeof(DateOnly)] = new LocalDateScalar(),
        [typeof(TimeSpan)] = new TimeSpanScalar(),
    };

    private readonly Dictionary<Type, ScalarType> given = [];

    public ScalarBinding() => scalars[typeof(DateTimeOffset)] = scalars[typeof(DateTime)] = new DateTimeScalar();

    public ScalarType? Find(Type type) => scalars.GetValueOrDefault(type);

    /// <summary>The one instance of a scalar class that <see cref="GraphQLTypeAttribute"/> names.</summary>
    public ScalarType Given(Type scalarClass)
    {
        if (given.TryGetValue(scalarClass, out var scalar)) return scalar;
        if (!typeof(ScalarType).IsAssignableFrom(scalarClass)) throw new SchemaException($"[GraphQLType] takes scalar types, not {scalarClass}.");
        return given[scalarClass] = (ScalarType)Activator.CreateInstance(scalarClass)!;
    }

    /// <summary>Turns a scalar's own value into <paramref name="type"/>; null where it is that already.</summary>
    public static Func<object, object?>? Conversion(ScalarType scalar, Type type)
    {
        if (type == typeof(float)) return value => (float)(double)value is var single && float.IsFinite(single) ? single : null;
        if (type == typeof(DateTime)) return value => ((DateTimeOffset)value).UtcDateTime;
        return ReferenceEquals(scalar, SpecScalars.Id) ? value => FromId((string)value, type) : null;
    }

    /// <summary>The value in an id as the C# type; null where it isn't one.</summary>
    public static object? FromId(string id, Type type)
    {
        if (type == typeof(string)) return id;
        if (type == typeof(int)) return int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(long)) return long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wide) ? wide : null;
        if (type == typeof(Guid)) return Guid.TryParse(id, out var guid) ? guid : null;
        throw new SchemaException($"An id can't be a {type}.");
    }
}
