namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>What a rule of a deadline is mainly about; the form shows the fields of one kind first.</summary>
public enum RuleKind { Date, Period, Repeat, Event, Separate }
