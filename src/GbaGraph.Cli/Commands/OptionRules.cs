using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace GbaGraph.Cli.Commands;

/// <summary>
/// What an option refuses before anything is computed, each in one sentence. The library's own parser takes the numbers behind names, and 0,5
/// for 5.
/// </summary>
internal static class OptionRules
{
    /// <summary>Refuses what is no value of the option's type: names for an enumeration, a decimal point for a number.</summary>
    public static Option<T> OnlyValues<T>(this Option<T> option)
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T).GetElementType() ?? typeof(T);
        if (type.IsEnum)
            return option.Only(IsName(type), $"must be one of {string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))}");
        if (type == typeof(double))
            return option.Only(text => Number(text) is not null, "must be a number, with a decimal point if any");
        if (type == typeof(int))
            return option.Only(text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _), "must be a whole number");
        return type == typeof(ulong)
            ? option.Only(text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _), "must be a whole number, at least 0")
            : option;
    }

    /// <summary>Refuses whole numbers below 1.</summary>
    public static Option<T> AtLeastOne<T>(this Option<T> option) =>
        option.Only(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0, "must be a whole number, at least 1");

    /// <summary>Refuses numbers that aren't above 0, or are endless.</summary>
    public static Option<double?> AboveZero(this Option<double?> option) =>
        option.Only(text => Number(text) is > 0 and < 1e9, "must be a number above 0");

    private static Func<string, bool> IsName(Type type) =>
        text => Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Option<T> Only<T>(this Option<T> option, Func<string, bool> isRight, string rule)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !isRight(token.Value)) is { } wrong)
                result.AddError($"{option.Name} {rule}, not '{wrong.Value}'");
        });
        return option;
    }
}
