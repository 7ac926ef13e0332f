using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL;

/// <summary>Finds the way from one type to another; false where there is none.</summary>
public delegate bool ChangeTypeProvider(Type source, Type target, [NotNullWhen(true)] out ChangeType? converter);
