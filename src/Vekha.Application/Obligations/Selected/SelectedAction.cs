namespace Vekha.Application.Obligations.Selected;

/// <summary>What can be done with several obligations at once: what can be done with one.</summary>
public enum SelectedAction { NotApplicable, SetDate, Accept, Return, Ask, Assign, Remind }
