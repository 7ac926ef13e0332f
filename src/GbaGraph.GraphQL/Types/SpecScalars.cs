namespace GbaGraph.GraphQL.Types;

/// <summary>The scalars that every schema has; one instance each, so that types compare by reference.</summary>
internal static class SpecScalars
{
    public static ScalarType String { get; } = new StringType();

    public static ScalarType Int { get; } = new IntType();

    public static ScalarType Float { get; } = new FloatType();

    public static ScalarType Boolean { get; } = new BooleanType();

    public static ScalarType Id { get; } = new IdType();

    public static IReadOnlyList<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];
}
