using System.Text;
using GbaGraph.Research.Seed;

namespace GbaGraph.Research.Tests.TestKit;

/// <summary>A small sound seed in a temporary folder, to be broken in one place.</summary>
public sealed class SeedFixture : IDisposable
{
    public const string Cite = "phbs-2023,一.1,锚点文字,,";

    private static readonly Dictionary<string, (string Columns, string[] Rows)> Sound = new()
    {
        ["sources"] = ("key,kind,title_zh,title_en,authors,year,file,note",
            ["phbs-2023,PAPER,报告,A report,,2023,003_,", "ror,REGISTRY,,ROR,,,,", "editorial,EDITORIAL,,Editors,,,,"]),
        ["actors"] = ("slug,kind,source,locator,anchor,note,reported_by",
            [$"hkust,UNIVERSITY,{Cite}", $"dji,FIRM,{Cite}", $"shenzhen,PLACE,{Cite}", $"nanshan,PLACE,{Cite}", $"plan,POLICY,{Cite}"]),
        ["names"] = ("actor,name,lang,type,source,locator,anchor,note,reported_by",
            [$"hkust,香港科技大学,zh,PREFERRED,{Cite}", "hkust,HKUST,en,PREFERRED,editorial,-,,,", $"dji,大疆,zh,PREFERRED,{Cite}",
             $"shenzhen,深圳,zh,PREFERRED,{Cite}", $"nanshan,南山,zh,PREFERRED,{Cite}", $"plan,规划,zh,PREFERRED,{Cite}"]),
        ["attributes"] = ("actor,attribute,value,source,locator,anchor,note,reported_by",
            [$"dji,founded,2006,{Cite}", "hkust,ror,00q4vv597,ror,00q4vv597,,,"]),
        ["links"] = ("id,from,kind,to,start,end,status,rule,amount,currency,count,role,flow,source,locator,anchor,note,reported_by",
            [$"phbs-l0001,dji,LOCATED_IN,nanshan,2006,,STATED,,,,,,,{Cite}", $"phbs-l0002,nanshan,PART_OF,shenzhen,,,STATED,,,,,,,{Cite}",
             $"phbs-l0003,dji,PARTNERS_WITH,hkust,,,STATED,,,,,,,{Cite}"]),
        ["metrics"] = ("key,name_en,name_zh,unit,direction,definition", ["rd,R&D,研发,%,HIGHER,Share of GDP"]),
        ["observations"] = ("id,subject,object,metric,value,low,high,unit,period,qualifier,nature,scope,list,issuer,field,parent,source,locator,anchor,note,reported_by",
            [$"phbs-o0001,shenzhen,,rd,5.49,,,%,2021,EXACT,ACTUAL,,,,,,{Cite}", $"phbs-o0002,shenzhen,,rd,4.2,,,%,2020,EXACT,ACTUAL,,,,,phbs-o0001,{Cite}"]),
        ["events"] = ("id,title_en,title_zh,date,source,locator,anchor,note,reported_by", [$"phbs-e0001,Opening,,2017~,{Cite}"]),
        ["event-roles"] = ("event,actor,role,source,locator,anchor,note,reported_by", [$"phbs-e0001,dji,host,{Cite}"]),
        ["event-links"] = ("event,link", ["phbs-e0001,phbs-l0001"]),
        ["evidence"] = ("claim,source,locator,anchor,note,reported_by", ["phbs-l0001,phbs-2023,二.2(1),另一锚点,,", "name:hkust:en:HKUST,ror,00q4vv597,,,"]),
        ["rules"] = ("key,definition", ["city-in-name,The name holds the city."]),
        ["exclusions"] = ("source,locator,quantity,reason", []),
        ["conflicts"] = ("id,claims,note", ["phbs-c0001,phbs-o0001|phbs-o0002,They differ"]),
    };

    public SeedFixture()
    {
        foreach (var (table, (columns, rows)) in Sound) Write($"{table}/a.csv", columns + "\n" + string.Concat(rows.Select(r => r + "\n")));
    }

    /// <summary>A sound framework with an item of each kind.</summary>
    public const string Framework = """
        key: ladder
        source: phbs-2023
        kind: TYPOLOGY
        title_en: Ladder
        title_zh: 阶梯
        description: Two rungs.
        evidence: [{locator: 一.1, anchor: 锚点文字}]
        elements:
        - id: low
          kind: STEP
          name_en: Low
          definition: The lower rung.
          rank: 1
          period: 1980/2002
          actor_kinds: [FIRM, LAB]
          evidence: [{locator: 一.1, anchor: 锚点文字, note: first}, {locator: 一.2, anchor: 另一锚点}]
        - {id: high, kind: STEP, name_en: High, definition: The upper rung., rank: 2, target: true, evidence: [{locator: 一.1, anchor: 锚点文字}]}
        relations:
        - {id: r1, from: low, kind: PRECEDES, to: high, content: growth, evidence: [{source: editorial, locator: '-'}]}
        cells:
        - {id: c1, element: low, dimension: high, text: small, evidence: [{locator: 一.1, anchor: 锚点文字}]}
        roles:
        - {id: p1, element: low, actor: dji, role: example, evidence: [{locator: 一.1, anchor: 锚点文字}]}
        - {id: p2, element: high, claim: phbs-l0001, role: example, evidence: [{locator: 一.1, anchor: 锚点文字}]}
        formulas:
        - {id: f1, expression: x = y, symbols: [{symbol: x, element: low, metric: rd}], evidence: [{locator: 一.1, anchor: 锚点文字}]}
        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("gba-seed-").FullName;

    public void Write(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Adds rows in a file of their own, so that the first has line 2 of <c>table/b.csv</c>.</summary>
    public SeedFixture With(string table, params string[] rows)
    {
        Write($"{table}/b.csv", Sound[table].Columns + "\n" + string.Concat(rows.Select(r => r + "\n")));
        return this;
    }

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public Task<SeedReadResult> ReadAsync(string? texts = null) => SeedReader.ReadAsync(Path, texts, CancellationToken.None);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
