namespace GbaGraph.GraphQL;

/// <summary>The class adds fields to the object type of <typeparamref name="T"/>, or to all object types below it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));
