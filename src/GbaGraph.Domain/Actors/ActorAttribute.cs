using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Actors;

/// <summary>One claim about an actor: an attribute, its value and where it is said. Two claims of one attribute with different values are a dispute.</summary>
public sealed record ActorAttribute
{
    /// <summary>States an attribute.</summary>
    /// <exception cref="InvalidValueException">An empty value, a date of the wrong form, or no evidence.</exception>
    public ActorAttribute(AttributeKey key, string value, IReadOnlyList<Evidence> evidence)
    {
        if (string.IsNullOrWhiteSpace(value)) throw new InvalidValueException("value", $"the attribute {key} has no value");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"the attribute {key} cites no source");
        if (key is AttributeKey.Founded or AttributeKey.Dissolved) PartialDate.Parse(value, "value");
        (Key, Value, Evidence) = (key, value, evidence);
    }

    /// <summary>Which attribute.</summary>
    public AttributeKey Key { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }

    /// <summary>Where it is said; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
