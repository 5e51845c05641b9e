// The yardstick for starting: a program that does nothing, linked statically.
int main() {
    return 0;
}
