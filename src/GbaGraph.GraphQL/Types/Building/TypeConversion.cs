using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Finds the ways from C# types to others: the application's first, then those between numbers.</summary>
internal sealed class TypeConversion(IReadOnlyList<IChangeTypeProvider> providers)
{
    /// <summary>The way that the application knows; null where it knows none.</summary>
    public ChangeType? Given(Type source, Type target) => TryFind(source, target, out var converter) ? converter : null;

    /// <summary>The way for values that a caller gives, which gives null for a value that doesn't fit; null where there is none.</summary>
    public Func<object, object?>? ForInput(Type source, Type target)
    {
        var way = Given(source, target) ?? (IsNumber(source) && IsNumber(target) ? value => Convert.ChangeType(value, target, CultureInfo.InvariantCulture) : null);
        return way is null ? null : value => OrNull(way, value);
    }

    private bool TryFind(Type source, Type target, [NotNullWhen(true)] out ChangeType? converter)
    {
        foreach (var provider in providers)
        {
            if (provider.TryCreateConverter(source, target, TryFind, out converter)) return true;
        }

        converter = null;
        return false;
    }

    private static object? OrNull(ChangeType way, object value)
    {
        try
        {
            return way(value);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;
}
