namespace GbaGraph.Domain.Errors;

/// <summary>A value that breaks a rule of the model; it was not built.</summary>
/// <param name="field">The field, as the seed and the API name it.</param>
/// <param name="rule">The rule that it breaks, as a sentence that names the value.</param>
public sealed class InvalidValueException(string field, string rule)
    : GbaGraphException(ErrorCodes.InvalidValue, $"{field}: {rule}")
{
    /// <summary>The field.</summary>
    public string Field { get; } = field;

    /// <summary>The rule.</summary>
    public string Rule { get; } = rule;
}
