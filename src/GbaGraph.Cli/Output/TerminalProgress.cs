using System.Globalization;

namespace GbaGraph.Cli.Output;

/// <summary>Shows a share on standard error where that is a terminal, and takes it away at the end.</summary>
internal sealed class TerminalProgress(string what) : IProgress<double>, IDisposable
{
    private readonly Lock _gate = new();
    private int _shown = -1;

    public static void Say(string sentence) => Console.Error.WriteLine(sentence);

    public void Report(double value)
    {
        if (Console.IsErrorRedirected) return;
        lock (_gate)
        {
            var percent = (int)(100 * value);
            if (percent == _shown) return;
            _shown = percent;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what} {percent} %"));
        }
    }

    public void Dispose()
    {
        if (_shown >= 0) Console.Error.Write("\r\u001b[K");
    }
}
