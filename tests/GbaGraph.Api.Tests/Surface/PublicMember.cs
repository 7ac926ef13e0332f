namespace GbaGraph.Api.Tests.Surface;

/// <summary>A public member of the recorded library.</summary>
/// <param name="Name">Its name; <c>.ctor</c> for a constructor, the property's for its accessors.</param>
/// <param name="Parameters">The names of its parameters, and whether each may be left out; none for a property.</param>
internal sealed record PublicMember(string Name, IReadOnlyList<(string Name, bool IsOptional)> Parameters);
