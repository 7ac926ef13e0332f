using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL;

/// <summary>Knows ways from types to other types.</summary>
public interface IChangeTypeProvider
{
    /// <summary>Finds the way between two types; false where the provider knows none.</summary>
    /// <param name="source">The type of the values that there are.</param>
    /// <param name="target">The type of the values that are wanted.</param>
    /// <param name="root">Asks all providers, for ways over a third type.</param>
    /// <param name="converter">The way; may throw where a value can't be converted, which refuses it.</param>
    bool TryCreateConverter(Type source, Type target, ChangeTypeProvider root, [NotNullWhen(true)] out ChangeType? converter);
}
