using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Documents.Plans;

namespace Vekha.Documents;

/// <summary>The JSON contract of reading, «vekha/1».</summary>
public static class ContractJson
{
    public const string Format = "vekha/1";

    /// <summary>Options under which every record of this project is written as the contract says; also used to store them.</summary>
    public static JsonSerializerOptions Options { get; } = Create(indented: false);

    private static readonly JsonSerializerOptions Indented = Create(indented: true);

    public static string Write(Reading reading) =>
        JsonSerializer.Serialize(new Envelope(Format, reading.Act, reading.Plans, reading.Passport,
            [.. reading.Findings.Where(finding => finding.Code != FindingCode.UnderstoodColumn)]),
            TypeInfo<Envelope>(Indented));

    /// <summary>Reads back what was written.</summary>
    /// <returns>null where the text is not JSON of the contract.</returns>
    public static Reading? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TypeInfo<Envelope>(Options)) is { Format: Format } read
                ? new(read.Act, read.Plans, read.Findings) { Passport = read.Passport } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>One line a phrase, as the command «deadlines» prints it.</summary>
    public static string Write(Deadline deadline) => JsonSerializer.Serialize(deadline, TypeInfo<Deadline>(Options));

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) =>
        (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create(bool indented) => new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = indented,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = ContractContext.Default,
        Converters =
        {
            new PartialDateConverter(),
            new YearSpanConverter(),
            new JsonStringEnumConverter<ActType>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<DeliverableKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Recurrence>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<LagUnit>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ScheduleNote>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<IndicatorType>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<FundingSource>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<PlanRowKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<MeasurePart>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<FindingCode>(JsonNamingPolicy.KebabCaseLower),
        },
    };

    private sealed class PartialDateConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not a date of the contract.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class YearSpanConverter : JsonConverter<YearSpan>
    {
        public override YearSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var years = JsonSerializer.Deserialize(ref reader, TypeInfo<int[]>(options));
            return years is [var first, var last] ? new(first, last) : throw new JsonException("Two years are expected.");
        }

        public override void Write(Utf8JsonWriter writer, YearSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.First);
            writer.WriteNumberValue(value.Last);
            writer.WriteEndArray();
        }
    }
}

/// <summary>What is printed: a reading under the name of its format.</summary>
internal sealed record Envelope(
    string Format, Act? Act, IReadOnlyList<Plan> Plans, Passport? Passport, IReadOnlyList<Finding> Findings);

[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Act))]
[JsonSerializable(typeof(Measure))]
[JsonSerializable(typeof(Passport))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, LineSpan>))]
[JsonSerializable(typeof(IReadOnlyList<PrintedCell>))]
[JsonSerializable(typeof(int[]))]
internal sealed partial class ContractContext : JsonSerializerContext;
