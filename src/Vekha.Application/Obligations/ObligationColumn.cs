namespace Vekha.Application.Obligations;

/// <summary>What a list of obligations can be sorted by, and shown with.</summary>
public enum ObligationColumn
{
    Due, Practical, Number, Measure, Owner, Programme, Municipality, Cohort, Head, Standing, DaysLate, SentLate, Side,
    DaysHeld, Since, SubmittedOn, ClosedOn,
}
