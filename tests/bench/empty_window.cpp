/// The floor: the least that a Qt Widgets program costs until its window is on the screen.

#include <QApplication>
#include <QLabel>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("An empty window"));
    window.resize(760, 560);
    window.show();
    return QApplication::exec();
}
