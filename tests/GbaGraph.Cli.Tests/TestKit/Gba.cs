using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace GbaGraph.Cli.Tests.TestKit;

/// <summary>Runs the program as a process, on a database and a small seed of its own in a temporary folder.</summary>
public sealed class Gba : IDisposable
{
    private const string Cite = "editorial,-,,,";

    public Gba()
    {
        Write("seed/sources/a.csv", "key,kind,title_zh,title_en,authors,year,file,note\neditorial,EDITORIAL,,Editors,,,,\n");
        Write("seed/actors/a.csv", $"slug,kind,source,locator,anchor,note,reported_by\nhkust,UNIVERSITY,{Cite}\ndji,FIRM,{Cite}\nxbot,INCUBATOR,{Cite}\nshenzhen,PLACE,{Cite}\nfoundation,INVESTOR,{Cite}\n");
        Write("seed/names/a.csv", "actor,name,lang,type,source,locator,anchor,note,reported_by\n"
            + $"hkust,香港科技大学,zh,PREFERRED,{Cite}\nhkust,\"HKUST, Clear Water Bay\",en,PREFERRED,{Cite}\nhkust,港科大,zh,ABBREVIATION,{Cite}\n"
            + $"dji,大疆,zh,PREFERRED,{Cite}\ndji,DJI,en,PREFERRED,{Cite}\nxbot,XbotPark,en,PREFERRED,{Cite}\nshenzhen,深圳,zh,PREFERRED,{Cite}\nfoundation,Foundation,en,PREFERRED,{Cite}\n");
        Write("seed/attributes/a.csv", $"actor,attribute,value,source,locator,anchor,note,reported_by\ndji,founded,2006,{Cite}\n");
        Write("seed/links/a.csv", "id,from,kind,to,start,end,status,rule,amount,currency,count,role,flow,source,locator,anchor,note,reported_by\n"
            + $"ed-l0001,dji,PARTNERS_WITH,hkust,2013,,STATED,,,,,,,{Cite}\ned-l0002,hkust,INVESTED_IN,dji,,,STATED,,,,,,,{Cite}\n"
            + $"ed-l0003,xbot,INCUBATED,dji,,2015,STATED,,,,,,,{Cite}\ned-l0004,dji,LOCATED_IN,shenzhen,,,STATED,,,,,,,{Cite}\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("gba-cli-").FullName;

    public string Database => Path.Combine(Folder, "data", "gba.db");

    public string Seed => Path.Combine(Folder, "seed");

    public static string RepositorySeed => Path.GetFullPath(Path.Combine(Here(), "../../../seed"));

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public async Task<Outcome> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await FinishAsync(process);
    }

    public Process Start(params string[] arguments) => StartBy("dotnet", Path.Combine(AppContext.BaseDirectory, "gba.dll"), arguments);

    /// <summary>Starts it such that it hears SIGINT, which is ignored by all that a shell's background starts, as these tests may be.</summary>
    public Process StartInterruptible(params string[] arguments) =>
        StartBy("env", "--default-signal=INT", ["dotnet", Path.Combine(AppContext.BaseDirectory, "gba.dll"), .. arguments]);

    public static async Task<Outcome> FinishAsync(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }

        return new Outcome(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Process StartBy(string program, string first, string[] arguments)
    {
        var start = new ProcessStartInfo(program, [first, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Folder,
        };
        start.Environment["Storage__Path"] = Database;
        start.Environment["Seed__Path"] = Seed;
        start.Environment.Remove("GBA_PAPERS");
        return Process.Start(start)!;
    }

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;

    public sealed record Outcome(int Code, string Output, string Error);
}
