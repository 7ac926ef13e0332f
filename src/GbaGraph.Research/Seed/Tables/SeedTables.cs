using System.Text;

namespace GbaGraph.Research.Seed.Tables;

/// <summary>Turns the files of a seed into rows, table by table, and notes what is wrong with their form.</summary>
internal sealed class SeedTables
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, List<SeedRow>> _rows = SeedTable.All.ToDictionary(t => t.Name, _ => new List<SeedRow>());
    private readonly List<YamlItem> _frameworks = [];
    private readonly DefectList _defects;

    private SeedTables(DefectList defects) => _defects = defects;

    /// <summary>The frameworks, one a file.</summary>
    public IReadOnlyList<YamlItem> Frameworks => _frameworks;

    public IReadOnlyList<SeedRow> this[SeedTable table] => _rows[table.Name];

    public static SeedTables Read(SeedBundle bundle, DefectList defects)
    {
        var tables = new SeedTables(defects);
        foreach (var file in bundle.Files) tables.Add(file);
        return tables;
    }

    private void Add(SeedFile file)
    {
        if (file.Name.EndsWith(".yaml", StringComparison.Ordinal)) AddFramework(file);
        else if (SeedTable.All.FirstOrDefault(t => t.Name == file.Folder) is not { } table)
            Wrong(file, "table", $"there is no table '{file.Folder}'; move the file into one of {string.Join(", ", SeedTable.All.Select(t => t.Name))}");
        else if (Decode(file) is { } text)
            AddRows(file, table, text);
    }

    private void AddFramework(SeedFile file)
    {
        if (file.Folder != "frameworks") Wrong(file, "table", "a YAML file is a framework; move it into frameworks/");
        else if (Decode(file) is { } text && new YamlText(file.Name, _defects).Read(text, YamlShape.Framework) is { } framework) _frameworks.Add(framework);
    }

    private string? Decode(SeedFile file)
    {
        ReadOnlySpan<byte> bytes = file.Content;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Wrong(file, "encoding", "the file is UTF-16; save it as UTF-8");
        if (bytes.Contains((byte)0)) return Wrong(file, "encoding", "the file has a NUL character; save it as plain UTF-8 text");
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Max(0, e.Index)].Count((byte)'\n');
            _defects.Add(file.Name, line, "", "encoding", "the file is not UTF-8 (GBK perhaps); save it as UTF-8");
            return null;
        }
    }

    private void AddRows(SeedFile file, SeedTable table, string text)
    {
        var records = new CsvText(text).Records().ToList();
        if (records.Count == 0)
        {
            Wrong(file, "header", $"the file is empty; its first line must be {string.Join(',', table.Columns)}");
            return;
        }

        if (!HeaderFits(file, table, records[0])) return;
        foreach (var record in records.Skip(1))
        {
            if (record.Fault is { } fault) _defects.Add(file.Name, record.Line, "", "quotes", fault);
            else if (record.Fields.Count != records[0].Fields.Count)
                _defects.Add(file.Name, record.Line, "", "field-count", $"the row has {record.Fields.Count} fields and the header {records[0].Fields.Count}; quote fields that hold a comma");
            else AddRow(file, table, records[0].Fields, record);
        }
    }

    private bool HeaderFits(SeedFile file, SeedTable table, CsvRecord header)
    {
        var before = _defects.Count;
        if (header.Fields.Count == 1 && header.Fields[0].IndexOfAny([';', '\t']) >= 0)
        {
            _defects.Add(file.Name, header.Line, "", "separator", "the columns are separated by semicolons or tabs; save the file with commas");
            return false;
        }

        foreach (var column in header.Fields.Where(c => !table.Columns.Contains(c)))
            _defects.Add(file.Name, header.Line, column, "unknown-column", $"the table {table.Name} has no column '{column}'; its columns are {string.Join(',', table.Columns)}");
        foreach (var column in table.Columns.Where(c => !header.Fields.Contains(c) && !table.Omittable.Contains(c)))
            _defects.Add(file.Name, header.Line, column, "missing-column", $"the column '{column}' is missing; the header must name it");
        foreach (var column in header.Fields.GroupBy(c => c).Where(g => g.Count() > 1))
            _defects.Add(file.Name, header.Line, column.Key, "double-column", $"the column '{column.Key}' is there twice");
        return _defects.Count == before;
    }

    private void AddRow(SeedFile file, SeedTable table, IReadOnlyList<string> columns, CsvRecord record)
    {
        var row = new SeedRow(file.Name, record.Line, columns.Zip(record.Fields).ToDictionary(p => p.First, p => p.Second.Trim()));
        foreach (var (column, field) in columns.Zip(record.Fields))
        {
            if (field != field.Trim()) _defects.Add(row, column, "white-space", "white space around the value; take it out");
            if (table.Required.Contains(column) && row[column] is null) _defects.Add(row, column, "empty", $"'{column}' can't be empty");
        }

        _rows[table.Name].Add(row);
    }

    private string? Wrong(SeedFile file, string rule, string message)
    {
        _defects.Add(file.Name, 0, "", rule, message);
        return null;
    }
}
