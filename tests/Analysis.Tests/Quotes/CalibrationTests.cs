using Analysis;

namespace Analysis.Tests.Quotes;

public sealed class CalibrationTests
{
    private static readonly Calibration Curves = Calibration.Read(["Direct 0.2 0.1", "Direct 0.6 0.5", "Direct 0.8 0.9", "Mixed 0.5 0.4"]);

    [Theory]
    [InlineData(0.0, 0.1)]
    [InlineData(0.2, 0.1)]
    [InlineData(0.4, 0.3)]
    [InlineData(0.7, 0.7)]
    [InlineData(1.0, 0.9)]
    public void Between_two_points_it_is_straight_and_outside_of_them_level(double product, double share) =>
        Assert.Equal(share, Curves.Of(QuotationKind.Direct, product), 6);

    [Fact]
    public void Each_kind_has_a_curve_of_its_own_and_one_without_keeps_its_product()
    {
        Assert.Equal(0.4, Curves.Of(QuotationKind.Mixed, 0.9), 6);
        Assert.Equal(0.9, Curves.Of(QuotationKind.Indirect, 0.9), 6);
    }

    [Fact]
    public void The_fitted_curves_rise()
    {
        foreach (var kind in Enum.GetValues<QuotationKind>())
            for (var step = 1; step <= 100; step++)
                Assert.True(Calibration.Fitted.Of(kind, step / 100.0) >= Calibration.Fitted.Of(kind, (step - 1) / 100.0));
    }
}
