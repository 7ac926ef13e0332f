using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution;

/// <summary>What belongs to one execution of one operation. Touched only by the request's loop, one step at a time.</summary>
internal sealed class ExecutionState(Schema schema, IServiceProvider services, VariableValues variables, ErrorReporter reporter, CancellationToken cancellation)
{
    private readonly List<IError> errors = [];
    private readonly Dictionary<ArgumentsPlan, object?[]> arguments = [];

    public Schema Schema { get; } = schema;

    public IServiceProvider Services { get; } = services;

    public CancellationToken Cancellation { get; } = cancellation;

    public object? EventMessage { get; init; }

    public IReadOnlyList<IError> Errors => errors;

    public object?[] ArgumentsOf(FieldPlan field) => field.Arguments.Constant ?? field.Arguments.Get(variables, arguments);

    public void AddFieldErrors(Exception exception, FieldPlan field, Path path)
    {
        foreach (var error in reporter.From(exception)) AddFieldError(error, field, path);
    }

    public void AddFieldError(IError error, FieldPlan field, Path path)
    {
        if (error.Path is null) error = error.WithPath(path);
        if (error.Locations is null) error = error.WithLocations([field.Location]);
        errors.Add(reporter.Filter(error));
    }
}
