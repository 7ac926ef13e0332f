using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL.Types;

/// <summary>The scalars that every schema has; one instance each, so that types compare by reference.</summary>
public static class SpecScalars
{
    public static ScalarType String { get; } = new StringScalar();

    public static ScalarType Int { get; } = new IntScalar();

    public static ScalarType Float { get; } = new FloatScalar();

    public static ScalarType Boolean { get; } = new BooleanScalar();

    public static ScalarType Id { get; } = new IdScalar();

    public static IReadOnlyList<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];
}
