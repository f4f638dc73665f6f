namespace Vekha.Application.Obligations;

internal enum ChoiceKind { Municipality, Programme, Cohort, Centre, ChosenCentre, Measure, Person }
