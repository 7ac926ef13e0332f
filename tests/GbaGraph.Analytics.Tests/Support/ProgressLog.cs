namespace GbaGraph.Analytics.Tests.Support;

internal sealed class ProgressLog(Action<double>? alsoDo = null) : IProgress<double>
{
    public List<double> Values { get; } = [];

    public void Report(double value)
    {
        Values.Add(value);
        alsoDo?.Invoke(value);
    }
}
