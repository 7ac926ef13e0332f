namespace GbaGraph.GraphQL.Cost;

/// <summary>The cost of an operation, or of a part of one.</summary>
/// <param name="FieldCost">The weights of its fields and arguments, each as often as it may be resolved.</param>
/// <param name="TypeCost">The weights of the objects that the answer may hold.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    // The greatest number that JSON can say.
    public static OperationCost operator +(OperationCost a, OperationCost b) => new(Bounded(a.FieldCost + b.FieldCost), Bounded(a.TypeCost + b.TypeCost));

    public static OperationCost operator *(OperationCost cost, double times) => new(Bounded(cost.FieldCost * times), Bounded(cost.TypeCost * times));

    /// <summary>The larger of each measure.</summary>
    public static OperationCost Max(OperationCost a, OperationCost b) => new(Math.Max(a.FieldCost, b.FieldCost), Math.Max(a.TypeCost, b.TypeCost));

    private static double Bounded(double value) => Math.Clamp(value, -double.MaxValue, double.MaxValue);
}
