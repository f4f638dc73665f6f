namespace Vekha.Application;

/// <summary>Gathers what is wrong with the fields of a request: the first fault of each field counts.</summary>
public sealed class FieldFaults : List<FieldFault>
{
    public FieldFaults() { }

    public FieldFaults(IEnumerable<FieldFault> faults) : base(faults) { }

    public bool Any => Count > 0;

    /// <summary>A single one.</summary>
    public static FieldFaults Of(string field, Enum code, params IReadOnlyList<object> arguments) =>
        [new FieldFault(field, code, arguments)];

    public void Add(string field, Enum code, params IReadOnlyList<object> arguments)
    {
        if (!Exists(f => f.Field == field)) Add(new FieldFault(field, code, arguments));
    }
}
